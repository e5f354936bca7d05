-- What lists ask for, in the order they show it; the columns policies look at come along, so that counting need not visit the rows.
drop index cases_by_due;
create index cases_by_due on cases (court_code, final, due_on, id) include (unit_code);
create index cases_of_court_by_due on cases (court_code, due_on, id);
create index cases_awaiting on cases (court_code, awaits, due_on, id) include (unit_code) where not final;
create index cases_awaiting_in_unit on cases (unit_code, awaits, due_on, id) where not final and unit_code is not null;
create index cases_open_by_owner on cases (court_code, owner_id, due_on) include (unit_code, id, updated_at) where not final;
create index cases_in_state on cases (court_code, procedure, state, due_on, id) include (unit_code);
create index period_escalated on period (escalated_at desc) where status = 'RUNNING' and escalated_at is not null;

-- Words that many cases have are found quickly among the latest, words that few have by their index.
create or replace function find_cases(query tsquery, courts text[], most int) returns setof uuid
    language plpgsql stable security definer set search_path = public as
    $$
    declare
        latest uuid[];
    begin
        for i in 1 .. coalesce(array_length(courts, 1), 0) loop
            latest := latest || array(
                select f.id from (select c.id, c.words from cases c where c.court_code = courts[i] order by c.opened_at desc limit 3000) f
                where f.words @@ query limit most);
            exit when array_length(latest, 1) >= most;
        end loop;
        if array_length(latest, 1) >= most then
            return query select unnest(latest);
        else
            return query select c.id from cases c where c.words @@ query and (courts is null or c.court_code = any (courts)) limit most;
        end if;
    end $$;
