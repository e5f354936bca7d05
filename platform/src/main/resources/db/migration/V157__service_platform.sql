-- People who come from the government service platform are told there too.
alter table message_sent drop constraint message_sent_channel_check;
alter table message_sent add constraint message_sent_channel_check check (channel in ('SMS', 'EMAIL', 'PLATFORM'));
create index external_identity_by_person on external_identity (person);
alter table sandbox_message add column link text;
