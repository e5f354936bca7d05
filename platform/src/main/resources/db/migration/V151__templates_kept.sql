-- Templates of instruments as operators have rewritten them, version by version; the one that comes with the platform is version 1 and not kept here.
create table instrument_template (
    kind    text        not null,
    version int         not null check (version >= 2),
    lines   jsonb       not null check (jsonb_typeof(lines) = 'array'),
    basis   text        not null,
    at      timestamptz not null default now(),
    by      uuid        not null,
    by_name text        not null,
    primary key (kind, version)
);
create trigger instrument_template_append_only before update or delete on instrument_template for each row execute function refuse_change();
revoke update, delete on instrument_template from fengqiao_app;

-- An instrument says for ever what the template it was drawn up from said.
alter table instrument add column template int not null default 1;
