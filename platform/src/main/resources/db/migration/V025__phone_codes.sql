-- One-time codes sent to phones, for those who open an account themselves or have forgotten its password. Neither phone, code nor address is kept
-- readable; a day later nothing is kept at all.
create table phone_code (
    id           uuid primary key,
    phone_hash   bytea       not null,
    address_hash bytea       not null,
    purpose      text        not null check (purpose in ('REGISTER', 'RECOVER')),
    -- none where the phone was told that there is nothing to be done
    code_hash    bytea,
    sent_at      timestamptz not null,
    expires_at   timestamptz not null,
    guesses      int         not null default 0,
    used_at      timestamptz
);
create index phone_code_phone on phone_code (phone_hash, sent_at desc);
create index phone_code_address on phone_code (address_hash, sent_at desc);
create index phone_code_sent on phone_code (sent_at);
alter table phone_code enable row level security;
create policy system on phone_code using ((select viewer_is_system())) with check ((select viewer_is_system()));
