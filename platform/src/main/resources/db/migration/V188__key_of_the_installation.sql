-- By which key what must be readable again is encrypted: a node with another one must not join.
alter table identity_setup add column value text;
