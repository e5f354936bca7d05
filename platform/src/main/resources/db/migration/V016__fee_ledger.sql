-- What becomes of a fee after it was charged: lines that take something off it, never a change of the bill.
create table fee_entry (
    id         uuid primary key,
    bill_id    uuid           not null references fee_bill,
    case_id    uuid           not null,
    court_code text           not null,
    kind       text           not null check (kind in ('RELIEF', 'DEFERRAL', 'PAYMENT')),
    what       text           not null,
    formula    text           not null,
    amount     numeric(18, 2) not null check (amount >= 0),
    article    text           not null,
    entered_at timestamptz    not null
);
create index fee_entry_by_bill on fee_entry (bill_id, entered_at);

alter table fee_entry enable row level security;
create policy seen on fee_entry for select using (exists (select from cases c where c.id = case_id));
create policy entered on fee_entry for insert with check (true);
revoke update, delete on fee_entry from fengqiao_app;

-- Nothing is taken off a fee that is not on it, and a bill is settled when nothing is left.
create function fee_entry_balances() returns trigger language plpgsql security definer set search_path = public as $$
declare
    rest numeric;
begin
    perform from fee_bill where id = new.bill_id for update;
    select b.amount - (select sum(e.amount) from fee_entry e where e.bill_id = b.id) into rest from fee_bill b where b.id = new.bill_id;
    if rest < 0 then
        raise exception 'more is taken off a fee than it was';
    end if;
    if rest = 0 then
        update fee_bill b
        set status = case when exists (select from fee_entry e where e.bill_id = b.id and e.kind = 'PAYMENT') then 'PAID' else 'WAIVED' end
        where b.id = new.bill_id;
    end if;
    return null;
end $$;
create trigger fee_entry_balances after insert on fee_entry for each row execute function fee_entry_balances();

-- Payments recorded before there was a ledger.
insert into fee_entry (id, bill_id, case_id, court_code, kind, what, formula, amount, article, entered_at)
select gen_random_uuid(), b.id, b.case_id, b.court_code, 'PAYMENT', '交纳', c.particulars -> 'acceptance' ->> 'paidOn', b.amount, '', c.updated_at
from fee_bill b join cases c on c.id = b.case_id
where b.status = 'DUE' and c.procedure = 'filing' and c.particulars -> 'acceptance' ->> 'paidOn' is not null;
