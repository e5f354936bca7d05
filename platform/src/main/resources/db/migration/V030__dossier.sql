-- The dossier: every file of a dispute, once; the uploads under way; and who has read what.

create table dossier_file (
    id           uuid primary key,
    dispute_id   uuid,
    case_id      uuid,
    court_code   text,
    draft_id     uuid,
    folder       text        not null,
    position     int         not null,
    name         text        not null,
    type         text        not null,
    pages        int         not null,
    size         bigint      not null check (size > 0),
    sha256       text        not null,
    sm3          text        not null,
    scan         text        not null,
    restricted   boolean     not null,
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null,
    withdrawn_at timestamptz,
    check (draft_id is not null or (dispute_id is not null and court_code is not null))
);
create index dossier_file_by_dispute on dossier_file (dispute_id, folder, position) where dispute_id is not null;
create index dossier_file_by_draft on dossier_file (draft_id) where draft_id is not null;

create table dossier_upload (
    id         uuid primary key,
    person_id  uuid        not null,
    name       text        not null,
    size       bigint      not null,
    sha256     text,
    chunk_size int         not null,
    created_at timestamptz not null,
    file_id    uuid
);
create index dossier_upload_by_person on dossier_upload (person_id, created_at);

create table dossier_chunk (
    upload_id uuid not null references dossier_upload on delete cascade,
    number    int  not null,
    sha256    text not null,
    primary key (upload_id, number)
);

create table dossier_reading (
    id         bigint generated always as identity primary key,
    file_id    uuid        not null,
    dispute_id uuid,
    court_code text,
    person_id  uuid        not null,
    how        text        not null check (how in ('PREVIEW', 'DOWNLOAD')),
    page       int,
    at         timestamptz not null
);
create index dossier_reading_by_file on dossier_reading (file_id, at desc);

-- An original never changes: only where it lies in the tree may.
revoke update, delete on dossier_file from fengqiao_app;
grant update (dispute_id, case_id, court_code, draft_id, folder, position, withdrawn_at) on dossier_file to fengqiao_app;
revoke update, delete on dossier_reading from fengqiao_app;

alter table dossier_file enable row level security;
alter table dossier_upload enable row level security;
alter table dossier_chunk enable row level security;
alter table dossier_reading enable row level security;

-- Whether the asker sees the restricted sub-dossier: those who handle the dispute, never its sides.
create function may_see_restricted(d uuid) returns boolean language sql stable as $$
    select exists (select from cases c
                   where c.dispute_id = d
                     and (c.court_code = any (viewer_courts())
                          or exists (select from standing s
                                     where s.case_id = c.id and s.person_id = viewer_person()
                                       and s.standing in ('MEDIATOR', 'RESPONSIBLE_JUDGE', 'CLERK_OF_CASE')
                                       and (s.until is null or s.until > now())))) $$;

create policy seen on dossier_file for select using (
    (select viewer_is_system())
    or (dispute_id is null and uploaded_by = (select viewer_person()))
    or (dispute_id is not null and may_see_dispute(dispute_id) and (not restricted or may_see_restricted(dispute_id))));
create policy added on dossier_file for insert with check (
    (select viewer_is_system())
    or (uploaded_by = (select viewer_person())
        and (dispute_id is null or (may_see_dispute(dispute_id) and (not restricted or may_see_restricted(dispute_id))))));
create policy moved on dossier_file for update using (
    (select viewer_is_system())
    or (dispute_id is null and uploaded_by = (select viewer_person()))
    or (dispute_id is not null and may_see_restricted(dispute_id)))
    with check (true);

create policy mine on dossier_upload using (person_id = (select viewer_person()));
create policy mine on dossier_chunk using (exists (select from dossier_upload u where u.id = upload_id));

create policy seen on dossier_reading for select using (
    (select viewer_is_system()) or (dispute_id is not null and may_see_restricted(dispute_id)));
create policy recorded on dossier_reading for insert with check (
    (select viewer_is_system()) or person_id = (select viewer_person()));
