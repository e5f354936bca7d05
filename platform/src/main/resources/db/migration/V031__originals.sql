-- Who took an original, unmarked, and by which office.
alter table dossier_reading drop constraint dossier_reading_how_check;
alter table dossier_reading add constraint dossier_reading_how_check check (how in ('PREVIEW', 'DOWNLOAD', 'ORIGINAL'));
alter table dossier_reading add column office text;
