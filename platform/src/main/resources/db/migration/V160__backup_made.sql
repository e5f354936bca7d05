-- When this database was last backed up, so that an operator sees that it is. No personal data, hence no policy.
create table backup_made (
    at timestamptz primary key,
    bytes bigint not null
);
revoke insert, update, delete on backup_made from fengqiao_app;
