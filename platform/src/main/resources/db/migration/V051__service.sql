-- Service of process: every attempt with its facts, and the day it counts as served.

alter table service_attempt enable row level security;

create policy seen on service_attempt for select using ((select viewer_is_system()) or person_id = (select viewer_person()) or may_see_restricted(dispute_id));
create policy tried on service_attempt for insert with check ((select viewer_is_system()));
create policy proven on service_attempt for update using (
    (select viewer_is_system()) or person_id = (select viewer_person()) or may_see_restricted(dispute_id));
revoke delete on service_attempt from fengqiao_app;
>>>>>>> d4ef251 (Tell people: notices, live updates, messages; serve instruments with proof)
