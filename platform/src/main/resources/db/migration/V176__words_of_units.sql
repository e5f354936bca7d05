-- Words, court and unit in one index, so that what other tribunals of the court have of a word costs nothing.
create function words_in(court text, unit text, words tsvector) returns tsvector language sql immutable parallel safe as
    $$ select words || array_to_tsvector(array_remove(array['court ' || court, 'unit ' || unit], null)) $$;

create or replace function keep_words() returns trigger language plpgsql security definer set search_path = public as
    $$
    begin
        insert into case_words values (new.id, words_in(new.court_code, new.unit_code, new.words))
        on conflict (case_id) do update set words = excluded.words;
        return null;
    end $$;

create or replace function unit_goes_along() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update service_attempt set unit_code = new.unit_code where case_id = new.id;
    update period set unit_code = new.unit_code where case_id = new.id;
    update case_words set words = words_in(new.court_code, new.unit_code, new.words) where case_id = new.id;
    return null;
end $$;

update case_words w set words = words_in(c.court_code, c.unit_code, c.words) from cases c where c.id = w.case_id and c.unit_code is not null;
drop function find_cases(tsquery, text[]);
drop function words_at(text, tsvector);

-- All cases of some courts and units that have some words. For words that few cases have; runs as the owner, gives ids only.
create function find_cases(query tsquery, courts text[], units text[]) returns setof uuid
    language sql stable security definer set search_path = public as
    $$ select w.case_id from case_words w
       where w.words @@ (query && (select string_agg(quote_literal(place), ' | ')
                                   from (select 'court ' || unnest(courts) union all select 'unit ' || unnest(units)) p (place))::tsquery) $$;
