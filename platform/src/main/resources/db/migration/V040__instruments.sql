-- Instruments: what was drawn up in a case, word for word, and how far it has come.

create table instrument (
    id         uuid primary key,
    case_id    uuid        not null,
    dispute_id uuid        not null,
    court_code text        not null,
    kind       text        not null,
    title      text        not null,
    version    int         not null,
    status     text        not null check (status in ('DRAFT', 'SUPERSEDED', 'APPROVED', 'NUMBERED', 'SEALED', 'ISSUED')),
    number     text,
    data       jsonb       not null,
    code       text unique,
    approver   uuid,
    drafted_at timestamptz not null,
    approved_at timestamptz,
    issued_on  date,
    issued_at  timestamptz,
    pdf        uuid,
    docx       uuid,
    pdf_sha256 text,
    unique (case_id, kind, version)
);
create index instrument_by_case on instrument (case_id, drafted_at desc);

alter table instrument enable row level security;

-- Sides see what has been issued; those who handle the case see drafts too.
create policy seen on instrument for select using (
    (select viewer_is_system())
    or (may_see_case(case_id) and (status in ('SEALED', 'ISSUED') or may_see_restricted(dispute_id))));
create policy drawn on instrument for insert with check ((select viewer_is_system()) or may_see_restricted(dispute_id));
create policy moved on instrument for update using ((select viewer_is_system()) or may_see_restricted(dispute_id));
revoke delete on instrument from fengqiao_app;

-- What is sealed stays as it is.
create function instrument_stays() returns trigger language plpgsql as $$
begin
    if old.status in ('SEALED', 'ISSUED') and (new.data, new.number, new.code, new.pdf, new.pdf_sha256, new.kind, new.case_id, new.issued_on)
            is distinct from (old.data, old.number, old.code, old.pdf, old.pdf_sha256, old.kind, old.case_id, old.issued_on) then
        raise exception 'a sealed instrument does not change';
    end if;
    return new;
end $$;
create trigger instrument_stays before update on instrument for each row execute function instrument_stays();

-- Anybody with a code may check it: the few facts on the paper itself, nothing of the case.
create function verify_instrument(c text)
    returns table (title text, number text, court_code text, issued_on date, pdf_sha256 text)
    language sql stable security definer set search_path = public as
    $$ select i.title, i.number, i.court_code, i.issued_on, i.pdf_sha256 from instrument i where i.code = c and i.status in ('SEALED', 'ISSUED') $$;
