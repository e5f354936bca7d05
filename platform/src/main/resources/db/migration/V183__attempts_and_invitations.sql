-- A party is invited by one link at a time: whoever invites anew ends the links before, whoever sent them.
create function end_invitations(the_case uuid, the_party uuid) returns void language sql security definer set search_path = public as
    $$ update mediation_invitation set expires_at = now()
       where case_id = the_case and party_id = the_party and used_at is null and expires_at > now() and viewer_may_know(the_case) $$;

-- Wrong attempts in a row at a login nobody has, and from an address; only what they hash to is kept.
create table sign_in_failure (
    what         bytea primary key,
    failures     int         not null,
    locked_until timestamptz,
    since        timestamptz not null
);
create index sign_in_failure_old on sign_in_failure (since);
