-- Numbers in the order courts count them: by year, court and type, and then by the serial as a number, 2 before 12.
create function number_order(number text) returns text language sql immutable parallel safe as
    $$ select coalesce(substring(number from '^(.*?)\d+号') || lpad(substring(number from '(\d+)号'), 9, '0')
                       || substring(number from '\d+(号.*)$'), number) collate "C" $$;

-- Each case is in one of the two: those with a number in its order, those without at the end of such a list.
create index cases_by_number on cases (court_code, number_order(number)) where number is not null;
create index cases_without_number on cases (court_code, id) where number is null;

-- Words and the court in one index, so that what other courts have of a word costs nothing.
create function words_at(court text, words tsvector) returns tsvector language sql immutable parallel safe as
    $$ select words || array_to_tsvector(array['court ' || court]) $$;
drop index cases_by_words;
create index cases_by_words on cases using gin (words_at(court_code, words)) with (fastupdate = on);

drop function find_cases(tsquery, text[], int);

-- All cases of some courts that have some words. For words that few cases have; runs as the owner as before, gives ids only.
create function find_cases(query tsquery, courts text[]) returns setof uuid
    language sql stable security definer set search_path = public as
    $$ select c.id from cases c
       where words_at(c.court_code, c.words)
             @@ (query && (select string_agg(quote_literal('court ' || court), ' | ') from unnest(courts) court)::tsquery) $$;

-- Whether so many of the latest cases of some courts have some words that a list finds them soonest by going through its own order.
create function are_common(query tsquery, courts text[]) returns boolean
    language plpgsql stable security definer set search_path = public as
    $$
    declare
        seen  int := 0;
        found int := 0;
        s     int;
        f     int;
    begin
        for i in 1 .. coalesce(array_length(courts, 1), 0) loop
            select count(*), count(*) filter (where c.words @@ query) into s, f
            from (select words from cases where court_code = courts[i] order by opened_at desc limit 2000) c;
            seen := seen + s;
            found := found + f;
        end loop;
        return found * 40 >= seen and found > 0;
    end $$;
