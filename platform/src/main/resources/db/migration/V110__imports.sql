-- Bulk intake: every line of a file is kept as it came, with what became of it.
create table import_job (
    id          uuid primary key,
    name        text        not null,
    court_code  text        not null,
    by_person   uuid        not null,
    office      text        not null,
    state       text        not null check (state in ('READING', 'RUNNING', 'DONE', 'FAILED')),
    failure     text,
    created_at  timestamptz not null,
    finished_at timestamptz
);
create index import_job_by_person on import_job (by_person, created_at desc);

create table import_row (
    job_id  uuid not null references import_job,
    line    int  not null,
    raw     text not null,
    fields  jsonb,
    status  text not null check (status in ('PENDING', 'OPENED', 'CAUSE', 'BAD')),
    reason  text,
    case_id uuid,
    primary key (job_id, line)
);
create index import_row_pending on import_row (job_id, line) where status = 'PENDING';

alter table import_job enable row level security;
alter table import_row enable row level security;
create policy own on import_job using (by_person = (select viewer_person()) or (select viewer_is_system()));
create policy own on import_row using (exists (select from import_job j where j.id = job_id));
