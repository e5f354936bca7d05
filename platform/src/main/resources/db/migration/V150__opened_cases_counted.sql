-- How many cases of a procedure were opened since a day at the courts and units whose cases the viewer's offices open to them: a number only,
-- read from the index alone. Counting the cases themselves would weigh every one of them for the viewer.
create index cases_opened on cases (court_code, procedure, opened_at) include (unit_code);

create function cases_opened(the_procedure text, since timestamptz) returns int
    language sql stable security definer set search_path = public as
    $$ select count(*)::int from cases
       where court_code = any (array(select unnest(viewer_courts()) union select u.court from court_unit u where u.code = any (viewer_units())))
         and procedure = the_procedure and opened_at >= since
         and (court_code = any (viewer_courts()) or unit_code = any (viewer_units())) $$;

-- Few cases are entrusted to an organisation; without this the planner takes nearly all to be, and reads the particulars of every case of the year.
create statistics cases_entrusted_share on (particulars -> 'mandate' ->> 'organisation') from cases;
