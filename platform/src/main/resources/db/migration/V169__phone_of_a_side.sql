-- Whoever has another phone now is called there in their disputes too, where they were told of with the former one.
create function reach_by(who uuid, its_phone text) returns void language plpgsql security definer set search_path = public as
    $$
    declare
        former text := (select phone from person where id = who);
    begin
        update person set phone = its_phone where id = who;
        update party set phone = its_phone where person_id = who and phone = former;
    end $$;
