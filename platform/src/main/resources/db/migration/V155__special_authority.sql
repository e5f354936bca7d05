-- Whether an agent may concede, waive or change claims and settle in the principal's name (特别授权); whoever acts by law always may.
alter table authorisation add column special boolean not null default false;
alter table authorisation disable trigger leave_seats_agent;
update authorisation set special = true where relation = 'LEGAL_REPRESENTATIVE';
alter table authorisation enable trigger leave_seats_agent;
