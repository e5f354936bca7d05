-- The keys of the sandbox that seals until a keeper of seals is connected: encrypted with the installation's secret, kept for good,
-- so that every node seals alike and a paper sealed years ago can still be checked.
create table sandbox_seal (
    id          uuid primary key,
    owner       text        not null,
    private_key bytea       not null,
    certificate bytea       not null,
    created_at  timestamptz not null,
    retired_at  timestamptz
);
create unique index sandbox_seal_in_use on sandbox_seal (owner) where retired_at is null;
revoke delete on sandbox_seal from fengqiao_app;
