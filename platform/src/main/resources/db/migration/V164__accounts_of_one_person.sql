-- What is recorded of somebody is recorded of the same person under another record from now on: sides, leave given and held, standings.
create function hand_over(former uuid, known uuid) returns void language plpgsql security definer set search_path = public as
    $$
    begin
        update authorisation set status = 'REVOKED', revoked_at = now()
            where status = 'ACTIVE' and (principal = former and agent = known or principal = known and agent = former);
        update party set person_id = known where person_id = former;
        update authorisation set principal = known where principal = former and agent <> known;
        update authorisation set agent = known where agent = former and principal <> known;
        insert into standing (case_id, person_id, standing, party_id, since, until, authorisation)
            select case_id, known, standing, party_id, since, until, authorisation from standing where person_id = former
            on conflict do nothing;
        update standing set until = now() where person_id = former and (until is null or until > now());
    end $$;
revoke all on function hand_over from public, fengqiao_app;

create or replace function take_over(former uuid, known uuid, its_name text, sure boolean) returns boolean language plpgsql security definer set search_path = public as
    $$
    declare
        same boolean := (select name from person where id = former) is not distinct from its_name;
    begin
        if former = known or exists (select from account where person = former) or same and not sure then
            return false;
        end if;
        update person set id_number_hash = null, id_number_last4 = null where id = former;
        if same then
            perform hand_over(former, known);
        end if;
        return true;
    end $$;

-- Two accounts turn out to be of one person: what belongs to the former goes over, and the former can no longer sign in; its login is free again, for the
-- number of a phone is given to others. False where the former is no account of a citizen of this name.
create function join_accounts(former uuid, known uuid, its_name text) returns boolean language plpgsql security definer set search_path = public as
    $$
    begin
        if former = known or not exists (select from account where person = former) or exists (select from office_held where person = former)
            or (select name from person where id = former) is distinct from its_name then
            return false;
        end if;
        perform hand_over(former, known);
        update party set phone = coalesce((select phone from person where id = known), phone)
            where person_id = known and phone = (select phone from person where id = former);
        update external_identity set person = known where person = former;
        update lawyer set person = known where person = former and not exists (select from lawyer where person = known);
        update draft set person_id = known where person_id = former and submitted_at is null;
        update dossier_file set uploaded_by = known where uploaded_by = former and dispute_id is null;
        update notice set person_id = known where person_id = former;
        update account set status = 'DISABLED', login = 'joined/' || former where person = former;
        update person set id_number_hash = null, id_number_last4 = null, phone = null where id = former;
        return true;
    end $$;
