-- Đổi việc: another task takes the place of one, once; of two people who change it at once the second finds that it was changed.
create unique index on programme.task (ward_id, replaces);
