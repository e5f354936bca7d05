-- A file is looked at before anything of it is registered, may be given up, and says which of its lines tell a dispute again.
alter table import_job drop constraint import_job_state_check;
alter table import_job add constraint import_job_state_check
    check (state in ('READING', 'READY', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'));

alter table import_row drop constraint import_row_status_check;
alter table import_row add constraint import_row_status_check check (status in ('PENDING', 'OPENED', 'CAUSE', 'DUPLICATE', 'BAD'));
alter table import_row add column digest bigint;
alter table import_row add column court_code text;
create index import_row_opened on import_row (digest) where status = 'OPENED';
