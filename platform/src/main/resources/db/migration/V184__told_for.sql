-- A dispute told for somebody by a helper whom nobody has given leave yet: whom it concerns says whether it is theirs. Found by the record of the person
-- where the number is known, otherwise by name and phone of whoever signs in.
create table told_for (
    id          uuid primary key,
    case_id     uuid        not null references cases,
    dispute_id  uuid        not null references dispute,
    party_id    uuid        not null references party,
    person      uuid references person,
    name        text        not null,
    phone       text,
    helper      uuid        not null references person,
    helper_name text        not null,
    relation    text        not null,
    paper       uuid,
    told_at     timestamptz not null,
    answered_at timestamptz,
    confirmed   boolean
);
create index told_for_person on told_for (person) where answered_at is null;
create index told_for_phone on told_for (phone) where answered_at is null;
alter table told_for enable row level security;
create policy told on told_for using ((select viewer_is_system())) with check ((select viewer_is_system()) or helper = (select viewer_person()));
