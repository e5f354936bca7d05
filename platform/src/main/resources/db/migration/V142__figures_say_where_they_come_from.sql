-- No figure without its source.
alter table parameter add constraint parameter_provenance_said check (trim(provenance) <> '');
