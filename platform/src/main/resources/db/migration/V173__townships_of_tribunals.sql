-- A tribunal answers for towns and streets of its district; a dispute goes where its respondent lives. Here those the tribunals are named after: operators
-- enter the others as their court has divided them.
alter table court_unit add column townships text[] not null default '{}';

update court_unit u set townships = array[t.town]
from (values ('沪0114-anting', '安亭镇'), ('沪0114-nanxiang', '南翔镇'), ('沪0118-zhujiajiao', '朱家角镇'), ('苏0509-fenhu', '黎里镇'), ('苏0509-shengze', '盛泽镇'),
             ('苏0509-zhenze', '震泽镇'), ('浙0421-xitang', '西塘镇'), ('浙0421-yaozhuang', '姚庄镇'), ('浙0421-tianning', '天凝镇')) t (code, town)
where u.code = t.code;
