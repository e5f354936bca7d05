-- How soon a collaborating court sends cross-region material on; agreed between the courts, so a parameter.
insert into parameter (key, scope, valid_from, value, unit, label, provenance, verified) values
    ('cross-region.forward', '*', '2022-05-30', '1', '工作日', '跨域立案协作法院核对转交时限', '联盟约定，文件未载明天数，待各院确认', false);
