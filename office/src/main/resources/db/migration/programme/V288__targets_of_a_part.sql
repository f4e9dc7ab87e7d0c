-- The target of a former ward, which joined others: its groups alone are counted. Empty is the whole ward.
alter table programme.target_version add column part text not null default '';
