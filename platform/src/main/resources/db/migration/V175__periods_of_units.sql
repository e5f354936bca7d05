-- A period is kept in the unit of its case too, and goes with it to another.
alter table period add column unit_code text;
update period p set unit_code = c.unit_code from cases c where c.id = p.case_id and c.unit_code is not null;
create index period_escalated_of_unit on period (unit_code, escalated_at desc) where status = 'RUNNING' and escalated_at is not null and unit_code is not null;
alter policy seen on period using (
    (select viewer_is_system())
    or case_id = (select entered_case())
    or ((court_code = any ((select viewer_courts())::text[]) or unit_code = any ((select viewer_units())::text[]))
        and case_id <> all ((select viewer_recused())::uuid[]))
    or may_see_case(case_id));

create or replace function attempts_go_along() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update service_attempt set unit_code = new.unit_code where case_id = new.id;
    update period set unit_code = new.unit_code where case_id = new.id;
    return null;
end $$;
alter function attempts_go_along() rename to unit_goes_along;
alter trigger attempts_go_along on cases rename to unit_goes_along;
