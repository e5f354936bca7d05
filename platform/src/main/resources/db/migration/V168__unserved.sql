-- What has not been served yet, court by court, oldest first.
create index service_attempt_unserved on service_attempt (court_code, entered_at, sent_at, id) where deemed_on is null;
