-- Where somebody wants to be written to, besides the phone; nobody has to have one.
alter table person add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$');
