-- Whoever sees the cases of a tribunal reads its lists as fast as the lists of a court are read.
create index cases_of_unit_by_due on cases (unit_code, final, due_on, green desc, id) where unit_code is not null;
create index cases_of_unit_all_by_due on cases (unit_code, due_on, green desc, id) where unit_code is not null;
create index cases_of_unit_by_opening on cases (unit_code, opened_at desc, id) where unit_code is not null;
create index cases_of_unit_by_number on cases (unit_code, number_order(number)) where unit_code is not null and number is not null;
create index cases_of_unit_without_number on cases (unit_code, id) where unit_code is not null and number is null;
create index cases_of_unit_in_state on cases (unit_code, procedure, state, due_on, green desc, id) where unit_code is not null;

-- An attempt at service is kept in the unit of its case too, and goes with it to another.
alter table service_attempt add column unit_code text;
update service_attempt a set unit_code = c.unit_code from cases c where c.id = a.case_id and c.unit_code is not null;
create index service_attempt_unserved_of_unit on service_attempt (unit_code, entered_at, sent_at, id) where deemed_on is null and unit_code is not null;
create index service_attempt_failed_of_unit on service_attempt (unit_code, entered_at, sent_at, id)
    where deemed_on is null and failure is not null and unit_code is not null;
alter policy seen on service_attempt using (
    (select viewer_is_system())
    or person_id = (select viewer_person())
    or ((court_code = any ((select viewer_courts())::text[]) or unit_code = any ((select viewer_units())::text[]))
        and case_id <> all ((select viewer_recused())::uuid[]))
    or may_see_restricted(dispute_id));

create function served_in_unit() returns trigger language plpgsql security definer set search_path = public as $$
begin
    select unit_code into new.unit_code from cases where id = new.case_id;
    return new;
end $$;
create trigger served_in_unit before insert on service_attempt for each row execute function served_in_unit();

create function attempts_go_along() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update service_attempt set unit_code = new.unit_code where case_id = new.id;
    return null;
end $$;
create trigger attempts_go_along after update of unit_code on cases
    for each row when (old.unit_code is distinct from new.unit_code) execute function attempts_go_along();
