-- 3: every table with an identity (site, origin, seq) is appended to only, setup as well as facts.

CREATE TRIGGER site_is_never_changed BEFORE UPDATE ON site
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER site_is_never_deleted BEFORE DELETE ON site
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER instrument_is_never_changed BEFORE UPDATE ON instrument
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER instrument_is_never_deleted BEFORE DELETE ON instrument
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_is_never_changed BEFORE UPDATE ON analyte
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_is_never_deleted BEFORE DELETE ON analyte
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_alias_is_never_changed BEFORE UPDATE ON analyte_alias
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_alias_is_never_deleted BEFORE DELETE ON analyte_alias
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_material_is_never_changed BEFORE UPDATE ON control_material
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_material_is_never_deleted BEFORE DELETE ON control_material
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_level_is_never_changed BEFORE UPDATE ON control_level
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_level_is_never_deleted BEFORE DELETE ON control_level
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_lot_is_never_changed BEFORE UPDATE ON control_lot
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_lot_is_never_deleted BEFORE DELETE ON control_lot
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_bottle_is_never_changed BEFORE UPDATE ON control_bottle
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_bottle_is_never_deleted BEFORE DELETE ON control_bottle
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER target_is_never_changed BEFORE UPDATE ON target
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER target_is_never_deleted BEFORE DELETE ON target
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER schedule_is_never_changed BEFORE UPDATE ON schedule
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER schedule_is_never_deleted BEFORE DELETE ON schedule
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER rule_set_is_never_changed BEFORE UPDATE ON rule_set
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER rule_set_is_never_deleted BEFORE DELETE ON rule_set
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER placement_is_never_changed BEFORE UPDATE ON placement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER placement_is_never_deleted BEFORE DELETE ON placement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER app_user_is_never_changed BEFORE UPDATE ON app_user
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER app_user_is_never_deleted BEFORE DELETE ON app_user
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER verdict_acknowledgement_is_never_changed BEFORE UPDATE ON verdict_acknowledgement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER verdict_acknowledgement_is_never_deleted BEFORE DELETE ON verdict_acknowledgement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_is_never_changed BEFORE UPDATE ON stop
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_is_never_deleted BEFORE DELETE ON stop
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_end_is_never_changed BEFORE UPDATE ON stop_end
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_end_is_never_deleted BEFORE DELETE ON stop_end
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER corrective_action_is_never_changed BEFORE UPDATE ON corrective_action
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER corrective_action_is_never_deleted BEFORE DELETE ON corrective_action
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER follow_up_case_is_never_changed BEFORE UPDATE ON follow_up_case
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER follow_up_case_is_never_deleted BEFORE DELETE ON follow_up_case
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER comparison_sample_is_never_changed BEFORE UPDATE ON comparison_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER comparison_sample_is_never_deleted BEFORE DELETE ON comparison_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_item_is_never_changed BEFORE UPDATE ON inbox_item
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_item_is_never_deleted BEFORE DELETE ON inbox_item
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_settlement_is_never_changed BEFORE UPDATE ON inbox_settlement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_settlement_is_never_deleted BEFORE DELETE ON inbox_settlement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_round_is_never_changed BEFORE UPDATE ON eqa_round
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_round_is_never_deleted BEFORE DELETE ON eqa_round
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_sample_is_never_changed BEFORE UPDATE ON eqa_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_sample_is_never_deleted BEFORE DELETE ON eqa_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_assigned_value_is_never_changed BEFORE UPDATE ON eqa_assigned_value
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_assigned_value_is_never_deleted BEFORE DELETE ON eqa_assigned_value
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_result_is_never_changed BEFORE UPDATE ON eqa_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_result_is_never_deleted BEFORE DELETE ON eqa_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
