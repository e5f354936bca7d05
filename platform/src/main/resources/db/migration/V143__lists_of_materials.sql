-- Lists of materials as operators have rewritten them, version by version; the list that comes with the platform is version 1 and not kept here.
-- A list without items says that the cause has none of its own any more and takes that of the cause above it.
create table material_list (
    cause   text        not null,
    version int         not null check (version >= 2),
    items   jsonb       not null check (jsonb_typeof(items) = 'array'),
    basis   text        not null,
    at      timestamptz not null default now(),
    by      uuid        not null,
    by_name text        not null,
    primary key (cause, version)
);
create trigger material_list_append_only before update or delete on material_list for each row execute function refuse_change();
revoke update, delete on material_list from fengqiao_app;
