-- A code also proves the phone somebody has now in place of the former one.
alter table phone_code drop constraint phone_code_purpose_check;
alter table phone_code add check (purpose in ('REGISTER', 'RECOVER', 'CHANGE'));
