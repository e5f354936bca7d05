-- Whom something said in a room still waits for: never what was said, and for the system only.
create function words_waiting(the_case uuid, the_party uuid, said timestamptz)
    returns table (person uuid, mediator boolean, looked_at timestamptz)
    language sql stable security definer set search_path = public as $$
    select s.person_id, bool_or(s.standing = 'MEDIATOR'), r.at
    from standing s
    left join mediation_room_read r on r.case_id = the_case and r.person_id = s.person_id
        and r.party_id = coalesce(the_party, '00000000-0000-0000-0000-000000000000')
    where (select viewer_is_system()) and s.case_id = the_case and (s.until is null or s.until > now())
      and (s.standing = 'MEDIATOR' or s.standing in ('CLAIMANT', 'RESPONDENT', 'THIRD_PARTY') and (the_party is null or s.party_id = the_party))
      and not exists (select from standing x where x.case_id = the_case and x.person_id = s.person_id and x.standing = 'RECUSED')
      and exists (
          select from mediation_message m
          where m.case_id = the_case and m.party_id is not distinct from the_party and m.author <> s.person_id
            and m.at <= said and m.at > coalesce(r.at, '-infinity'))
    group by s.person_id, r.at $$;
