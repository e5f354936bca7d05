-- Who somebody is, and whether a lawyer may practise, asked of the register of whoever issued the document. The number itself is not kept.
create table verification (
    id      uuid primary key,
    -- whom it is about, as far as known: a clerk asks for others
    person  uuid        not null references person,
    asked_by uuid       not null references person,
    kind    text        not null,
    last4   text        not null check (char_length(last4) = 4),
    asked_at timestamptz not null,
    -- null while the register has not answered, or could not
    verdict text check (verdict in ('MATCHES', 'DIFFERS', 'UNKNOWN', 'ENDED')),
    receipt text
);
create index verification_by_asker on verification (asked_by, asked_at);
alter table verification enable row level security;
create policy own on verification using ((select viewer_is_system()) or person = (select viewer_person()) or asked_by = (select viewer_person()))
    with check ((select viewer_is_system()) or asked_by = (select viewer_person()));
revoke update, delete on verification from fengqiao_app;
grant update (verdict, receipt) on verification to fengqiao_app;

-- Lawyers whose licence has been verified.
create table lawyer (
    person      uuid primary key references person,
    licence     text        not null unique check (licence ~ '^\d{17}$'),
    firm        text        not null,
    verified_at timestamptz not null
);

-- The population of the sandbox's registers: whoever is first told of under a number bears it.
create table sandbox_register (
    number text primary key,
    name   text not null,
    other  text not null,
    ended  boolean not null default false
);
insert into sandbox_register values ('13101199910099999', '卢注销', '申江示例律师事务所', true);

-- Somebody known so far only from what others told, without an account, turns out to be a person who has one: what is recorded of the former goes over.
-- Under another name the number was told wrongly: nothing goes over, and it is the former's no longer. False where the former can sign in, or is not known
-- surely enough to be the same.
create function take_over(former uuid, known uuid, its_name text, sure boolean) returns boolean language plpgsql security definer set search_path = public as
    $$
    declare
        same boolean := (select name from person where id = former) is not distinct from its_name;
    begin
        if former = known or exists (select from account where person = former) or same and not sure then
            return false;
        end if;
        update person set id_number_hash = null, id_number_last4 = null where id = former;
        if not same then
            return true;
        end if;
        update authorisation set status = 'REVOKED', revoked_at = now()
            where status = 'ACTIVE' and (principal = former and agent = known or principal = known and agent = former);
        update party set person_id = known where person_id = former;
        update authorisation set principal = known where principal = former and agent <> known;
        insert into standing (case_id, person_id, standing, party_id, since, until, authorisation)
            select case_id, known, standing, party_id, since, until, authorisation from standing where person_id = former
            on conflict do nothing;
        update standing set until = now() where person_id = former and (until is null or until > now());
        return true;
    end $$;
