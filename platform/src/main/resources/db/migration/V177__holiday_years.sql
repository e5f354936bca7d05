-- The holiday arrangements of each year (节假日安排). A year that comes with the platform is written here when it starts; an operator enters
-- those of later years, or corrects one. A period remembers with which revision of them it was reckoned.
create table holiday_year (
    year     int     primary key,
    source   text    not null check (trim(source) <> ''),
    off      jsonb   not null,
    work     jsonb   not null,
    built_in boolean not null,
    revision bigint  not null
);
alter table holiday_year enable row level security;
create policy read on holiday_year for select using (true);
create policy entered on holiday_year for insert with check ((select viewer_is_system()));
create policy changed on holiday_year for update using ((select viewer_is_system()));
revoke delete on holiday_year from fengqiao_app;

alter table directory_change drop constraint directory_change_kind_check,
    add constraint directory_change_kind_check check (kind in ('COURT', 'UNIT', 'ORGANISATION', 'PARAMETER', 'HOLIDAYS'));

alter table period
    add column provisional   boolean not null default false,
    add column rule          jsonb,
    add column extended_to   date,
    add column reckoned_with bigint  not null default 0;
create index period_reckoned on period (reckoned_with) where status = 'RUNNING';
create index period_waiting on period (due_on) where status = 'RUNNING' and provisional and on_expiry is not null;

-- What runs was reckoned with the years up to 2026; length, unit and article stand in its explanation.
update period set provisional = true where status = 'RUNNING' and due_on >= date '2026-12-25';
update period p
set rule = jsonb_build_object(
        'length', (said.amount)[1]::int,
        'unit', case (said.amount)[2] when '日' then 'DAYS' when '个工作日' then 'WORKING_DAYS' when '个月' then 'MONTHS' else 'YEARS' end,
        'article', said.article)
from (select r.case_id, r.rule_id, r.ordinal, s ->> 'article' as article,
             regexp_match(substr(s ->> 'text', length(r.name) + 1), '^(\d{1,5})(日|个工作日|个月|年)，') as amount
      from period r cross join jsonb_array_elements(r.reckoning) s
      where r.status = 'RUNNING' and starts_with(s ->> 'text', r.name)) said
where p.case_id = said.case_id and p.rule_id = said.rule_id and p.ordinal = said.ordinal and said.amount is not null and said.article is not null;
update period p
set extended_to = (select max((regexp_match(s ->> 'text', '^延长至 (\d{4}-\d\d-\d\d)：'))[1]::date) from jsonb_array_elements(p.reckoning) s)
where p.status = 'RUNNING';
