-- The index of words stands beside the cases: a case is written at every act, its words only when it is opened or numbered.
-- Nobody but the owner reads them; lists ask find_cases.
create table case_words (
    case_id uuid primary key references cases on delete cascade,
    words   tsvector not null
);
alter table case_words enable row level security;
revoke all on case_words from fengqiao_app;

insert into case_words select id, words_at(court_code, words) from cases;
drop index cases_by_words;
create index case_words_found on case_words using gin (words) with (fastupdate = on);

create function keep_words() returns trigger language plpgsql security definer set search_path = public as
    $$
    begin
        insert into case_words values (new.id, words_at(new.court_code, new.words))
        on conflict (case_id) do update set words = excluded.words;
        return null;
    end $$;
create trigger cases_words after insert or update of words, court_code on cases for each row execute function keep_words();

create or replace function find_cases(query tsquery, courts text[]) returns setof uuid
    language sql stable security definer set search_path = public as
    $$ select w.case_id from case_words w
       where w.words @@ (query && (select string_agg(quote_literal('court ' || court), ' | ') from unnest(courts) court)::tsquery) $$;
