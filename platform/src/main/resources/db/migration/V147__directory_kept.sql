-- Courts, units and organisations are kept by operators: who changed what and when is written down, and two who change at once learn of each other.
alter table court add column revision int not null default 1;
alter table court_unit add column revision int not null default 1;
-- A unit that was closed is no longer offered; its cases stay where they are.
alter table court_unit add column closed boolean not null default false;
alter table organisation add column revision int not null default 1;

create table directory_change (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    by_id   uuid        not null,
    by_name text        not null,
    kind    text        not null check (kind in ('COURT', 'UNIT', 'ORGANISATION', 'PARAMETER')),
    key     text        not null,
    before  jsonb,
    after   jsonb       not null
);
create index directory_change_of on directory_change (kind, key, id desc);
alter table directory_change enable row level security;
create policy seen on directory_change for select using ((select viewer_is_system()));
create policy appended on directory_change for insert with check ((select viewer_is_system()));
revoke update, delete on directory_change from fengqiao_app;
