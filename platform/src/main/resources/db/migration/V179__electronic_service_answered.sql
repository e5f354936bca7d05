-- Whether a side agrees to be served electronically (民事诉讼法第90条): null as long as it has not been asked. What somebody else has said of it is no answer of its own.
alter table party alter column electronic_service drop not null, alter column electronic_service drop default;
update party p set electronic_service = null
    from dispute d where d.id = p.dispute_id and p.person_id is distinct from d.opened_by;

-- What a side has answered after the dispute was told, and what held before.
create table electronic_service_answer (
    id       bigint      primary key generated always as identity,
    party_id uuid        not null references party,
    agreed   boolean     not null,
    former   boolean,
    by_id    uuid        not null,
    by_name  text        not null,
    at       timestamptz not null
);
create index electronic_service_answer_by_party on electronic_service_answer (party_id, id desc);
alter table electronic_service_answer enable row level security;
create policy seen on electronic_service_answer for select using (
    (select viewer_is_system()) or exists (select from party p where p.id = party_id));
create policy answered on electronic_service_answer for insert with check (
    by_id = (select viewer_person()) and exists (select from party p where p.id = party_id));
revoke update, delete on electronic_service_answer from fengqiao_app;

-- An address offered before somebody declined is none any more.
grant update (consent) on service_attempt to fengqiao_app;
