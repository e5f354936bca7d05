-- What a desk may know of the other half of a cross-region filing, at the other court: where it stands, and no more.
create index cross_region_cases on cases (id) where procedure = 'crossregion';

create function linked_across(the_case uuid)
    returns table (id uuid, procedure text, number text, state text, court_code text, origin_id uuid, opened_at timestamptz)
    language sql stable security definer set search_path = public as
    $$ select o.id, o.procedure, o.number, o.state, o.court_code, o.origin_id, o.opened_at
       from cases c join cases o on o.dispute_id = c.dispute_id and (o.origin_id = c.id or o.id = c.origin_id)
       where c.id = the_case and 'crossregion' in (o.procedure, c.procedure)
         and (viewer_is_system()
              or c.court_code = any (viewer_courts()) or c.unit_code = any (viewer_units())
              or exists (select from standing m where m.case_id = c.id and m.person_id = viewer_person()
                         and (m.until is null or m.until > now()))) $$;

-- Claims another court has taken in for courts of the viewer.
create function taken_in_elsewhere() returns setof uuid
    language sql stable security definer set search_path = public as
    $$ select c.id from cases o join cases c on c.origin_id = o.id
       where o.procedure = 'crossregion' and c.court_code = any (viewer_courts()) $$;
