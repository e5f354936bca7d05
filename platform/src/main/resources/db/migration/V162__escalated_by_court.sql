-- A head asks for what was escalated in one court, latest first.
drop index period_escalated;
create index period_escalated on period (court_code, escalated_at desc) where status = 'RUNNING' and escalated_at is not null;
