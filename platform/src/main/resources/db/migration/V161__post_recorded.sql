-- Who recorded what became of a piece of mail.
alter table service_attempt add recorded_by uuid;
grant update (recorded_by) on service_attempt to fengqiao_app;
