-- What lies in the folders of the court speaks with its authority: only who is of the court, or the platform itself, puts anything there, nothing is
-- moved into or out of them afterwards, and no draft has any.
create function is_folder_of_court(folder text) returns boolean language sql immutable as $$ select folder in ('INSTRUMENT', 'SERVICE', 'RESTRICTED') $$;

update dossier_file set folder = 'OTHER', restricted = false where dispute_id is null and is_folder_of_court(folder);

create function folders_stay() returns trigger language plpgsql as $$
begin
    if new.folder is distinct from old.folder and (is_folder_of_court(new.folder) or is_folder_of_court(old.folder)) then
        raise exception 'nothing moves into or out of a folder of the court';
    end if;
    return new;
end $$;
create trigger folders_stay before update of folder on dossier_file for each row execute function folders_stay();
alter table dossier_file add constraint no_draft_is_of_the_court check (dispute_id is not null or not is_folder_of_court(folder));

-- A file of a dispute is seen by those who may see a case of it; that one once told it for somebody else opens nothing.
alter policy seen on dossier_file using (
    (select viewer_is_system())
    or (dispute_id is null and uploaded_by = (select viewer_person()))
    or (dispute_id = (select entered_dispute()) and not restricted)
    or (dispute_id is not null and may_see_case_of(dispute_id) and (not restricted or may_see_restricted_of_case(case_id)
                                        or uploaded_by = (select viewer_person()) and handles_case(case_id))));
alter policy added on dossier_file with check (
    (select viewer_is_system())
    or (uploaded_by = (select viewer_person())
        and (dispute_id is null or (may_see_case_of(dispute_id) and (not is_folder_of_court(folder) or handles_case(case_id))))));
