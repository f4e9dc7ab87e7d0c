-- Phiếu kín: a meeting may vote by secret ballot instead of hands; the counts are the same.
alter table review.meeting_sheet add column secret boolean not null default false;
