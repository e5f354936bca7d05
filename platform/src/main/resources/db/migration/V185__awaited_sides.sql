-- Which sides a case waits for, where its state alone does not tell: an agreement for the signatures of those who have not signed. Null where the state tells.
alter table cases add column awaits_sides uuid[];
update cases c set awaits_sides = sides.ids
from (select cp.case_id, array_agg(cp.party_id) ids
      from case_party cp join cases m on m.id = cp.case_id
      where m.procedure = 'mediation' and m.state = 'SIGNING' and cp.standing in ('CLAIMANT', 'RESPONDENT', 'THIRD_PARTY')
        and not coalesce(m.particulars -> 'bargain' -> 'signatures', '[]') @> jsonb_build_array(jsonb_build_object('party', cp.party_id))
      group by cp.case_id) sides
where sides.case_id = c.id;
