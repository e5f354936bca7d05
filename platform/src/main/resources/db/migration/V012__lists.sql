-- What lists ask for, in the order they show it; the columns policies look at come along, so that counting need not visit the rows.
drop index cases_by_due;
create index cases_by_due on cases (court_code, final, due_on, id) include (unit_code);
create index cases_of_court_by_due on cases (court_code, due_on, id);
create index cases_awaiting on cases (court_code, awaits, due_on, id) include (unit_code) where not final;
create index cases_awaiting_in_unit on cases (unit_code, awaits, due_on, id) where not final and unit_code is not null;
