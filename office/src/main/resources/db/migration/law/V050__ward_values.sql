-- What a ward enters where the law leaves a value to it or to the province, or where the value was not known to us.
-- Nothing here is ever changed: a correction is a new row that names what it replaces, a withdrawal a row of its own.
create schema law;
call platform.open_schema('law');

create table law.ward_values (
    ward_id uuid not null,
    value_id uuid not null,
    -- id of the parameter in the law files
    parameter text not null,
    -- in the unit of the parameter, a share from 0 to 1; null for words
    number numeric check (number >= 0),
    words text[],
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    document text not null check (document <> ''),
    article text not null,
    reason text not null,
    replaces uuid,
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, value_id),
    unique (ward_id, parameter, value_id),
    unique (ward_id, value_id, entered_by),
    foreign key (ward_id, parameter, replaces) references law.ward_values (ward_id, parameter, value_id),
    check ((number is null) <> (words is null)),
    check (replaces is null or reason <> '')
);

-- A value counts from here on. Who entered it may not be the one who confirms it.
create table law.ward_value_confirmations (
    ward_id uuid not null,
    value_id uuid not null,
    entered_by uuid not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null default platform.instant(),
    primary key (ward_id, value_id),
    foreign key (ward_id, value_id, entered_by) references law.ward_values (ward_id, value_id, entered_by),
    constraint two_persons check (confirmed_by <> entered_by)
);

create table law.ward_value_withdrawals (
    ward_id uuid not null,
    value_id uuid not null,
    reason text not null check (reason <> ''),
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null default platform.instant(),
    primary key (ward_id, value_id),
    foreign key (ward_id, value_id) references law.ward_values (ward_id, value_id)
);

call platform.guard('law.ward_values');
call platform.guard('law.ward_value_confirmations');
call platform.guard('law.ward_value_withdrawals');
revoke update, delete on law.ward_values, law.ward_value_confirmations, law.ward_value_withdrawals from ansinh_app;

create policy entered_in_own_name on law.ward_values as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()) and (select account.may('ENTER_WARD_VALUE')));
create policy confirmed_in_own_name on law.ward_value_confirmations as restrictive for insert to ansinh_app
    with check (confirmed_by = (select platform.app_user()) and (select account.may('CONFIRM_WARD_VALUE')));
create policy withdrawn_in_own_name on law.ward_value_withdrawals as restrictive for insert to ansinh_app
    with check (withdrawn_by = (select platform.app_user()) and (select account.may('CONFIRM_WARD_VALUE')));

-- Values with what became of them. One that a confirmed value replaced never comes back, even if that is withdrawn.
create view law.values_so_far with (security_invoker) as
    select v.ward_id, v.value_id, v.parameter, v.number, v.words, v.during, v.document, v.article, v.reason, v.replaces,
           v.entered_by, v.entered_at, c.confirmed_by, c.confirmed_at, w.withdrawn_by, w.withdrawn_at,
           w.reason as withdrawn_why,
           exists (select from law.ward_values r
                   join law.ward_value_confirmations rc on rc.ward_id = r.ward_id and rc.value_id = r.value_id
                   where r.ward_id = v.ward_id and r.replaces = v.value_id) as is_replaced
    from law.ward_values v
    left join law.ward_value_confirmations c on c.ward_id = v.ward_id and c.value_id = v.value_id
    left join law.ward_value_withdrawals w on w.ward_id = v.ward_id and w.value_id = v.value_id;
grant select on law.values_so_far to ansinh_app;

-- Two values of one parameter never stand on one day, confirmed or not; one without an end lasts until the next begins.
-- Writers of one parameter come one after another.
create function law.keep_apart() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('law.ward_values ' || new.ward_id || ' ' || new.parameter, 0));
    if exists (select from law.values_so_far s
               where s.ward_id = new.ward_id and s.parameter = new.parameter and s.value_id <> new.value_id
                 and s.value_id is distinct from new.replaces
                 and s.withdrawn_at is null and not s.is_replaced and s.during && new.during
                 and not (upper_inf(s.during) and lower(s.during) < lower(new.during))
                 and not (upper_inf(new.during) and lower(new.during) < lower(s.during))) then
        raise exception 'two values of % stand on one day', new.parameter
            using errcode = 'exclusion_violation', constraint = 'kept_apart', table = 'ward_values', schema = 'law';
    end if;
    return null;
end $$;
create trigger kept_apart after insert on law.ward_values for each row execute function law.keep_apart();

create function law.confirm_what_stands() returns trigger language plpgsql as $$
begin
    if exists (select from law.values_so_far s where s.ward_id = new.ward_id and s.value_id = new.value_id
               and (s.withdrawn_at is not null or s.is_replaced)) then
        raise exception 'the value was withdrawn or replaced'
            using errcode = 'check_violation', constraint = 'still_stands', table = 'ward_value_confirmations', schema = 'law';
    end if;
    return null;
end $$;
create trigger still_stands after insert on law.ward_value_confirmations
    for each row execute function law.confirm_what_stands();
