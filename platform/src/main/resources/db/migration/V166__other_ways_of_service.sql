-- Where one way of service came to nothing, somebody of the court serves in another; the same way may be tried again.
alter table service_attempt drop constraint service_attempt_instrument_id_party_id_channel_key;
create index service_attempt_by_instrument on service_attempt (instrument_id, party_id);
alter table service_attempt
    -- when it was entered here, which may be later than it was tried
    add entered_at timestamptz not null default now(),
    -- who served in a way the platform does not go by itself; null where it did
    add tried_by uuid,
    -- who signed, who witnessed, where a notice was published and why
    add detail   text check (length(detail) between 1 and 500),
    -- why mail did not come to its end, for a reason that does not lie with the recipient
    add failure  text check (length(failure) between 1 and 500);
grant update (failure) on service_attempt to fengqiao_app;
create policy tried_by_hand on service_attempt for insert with check (tried_by = (select viewer_person()) and may_see_restricted(dispute_id));
