-- Recordings and videos are heard and seen in the browser: that, too, is a reading.
alter table dossier_reading drop constraint dossier_reading_how_check;
alter table dossier_reading add constraint dossier_reading_how_check check (how in ('PREVIEW', 'DOWNLOAD', 'ORIGINAL', 'PLAY'));
