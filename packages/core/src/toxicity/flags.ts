/**
 * The yes-or-no questions behind the triage rules; the sentences are in content/en/src/triage.ftl (`ask-...`).
 *
 * The emergency flags count for any symptom and come before anything else.
 */
// biome-ignore format: a list
export const flags = [
  'airway_swelling', 'ankles_swollen', 'arm_swollen_with_line', 'belly_cramps_severe', 'better_off_dead',
  'black_stools', 'bleed_over_10_min', 'bleed_over_20_min', 'bleeding_after_menopause', 'blisters_peeling',
  'blood_in_stool', 'blood_in_urine', 'blood_in_vomit', 'blue_lips', 'both_legs_new', 'breathless_at_rest',
  'breathless_too', 'breathless_walking_flat', 'buttons_hard', 'calf_hot_painful', 'came_on_suddenly',
  'cannot_breathe', 'cannot_eat_or_drink', 'cannot_get_out_of_bed', 'cannot_keep_cancer_tablets_2_days',
  'cannot_wake', 'cannot_walk_or_hold', 'chest_tight', 'chills_after_line_flush',
  'chills_or_fever_after_drip', 'collapse', 'coughing_blood', 'covers_over_third', 'covers_up_to_third',
  'crushing_chest_pain', 'dark_urine', 'diarrhoea_over_48h', 'distress_about_hair', 'eating_drinking_less',
  'faint_or_dizzy', 'fainted', 'fast_breathing_mottled', 'fast_heartbeat', 'fast_weight_gain',
  'getting_worse_before_next_dose', 'head_injury', 'head_injury_low_platelets', 'headache_over_7_days',
  'heavy_bleeding', 'hives', 'hot_swollen_joint', 'in_clinic_now', 'jaw_pain', 'lasts_over_10_min',
  'left_upper_belly_or_shoulder_tip_pain', 'leg_weakness_with_back_pain', 'loperamide_tried_24h',
  'lost_bladder_or_bowel_control', 'many_new_bruises', 'might_be_pregnant', 'missed_premed_steroid',
  'mouth_sores_severe', 'nausea_over_7_days', 'new_bone_pain_night', 'new_clumsy_or_weak', 'new_confusion',
  'new_or_worse', 'no_fluids_24h', 'no_regrowth_6_months', 'no_sleep_agitated_on_steroids',
  'no_stool_3_days', 'no_urine_8h', 'no_wind', 'one_leg_swollen', 'pain_on_effort', 'pain_with_breath',
  'pale_breathless', 'palms_soles_painful', 'right_belly_pain_severe', 'seizure', 'severe_headache',
  'shaking_chills', 'shingles_like', 'sight_change', 'site_blister_black', 'site_pain_swelling',
  'site_pus', 'site_red_small', 'soaks_pad_per_hour', 'soft_food_only', 'sore_eyes_or_mouth_with_rash',
  'stool_incontinence', 'stroke_signs', 'sudden_sight_loss', 'suicide_plan', 'thigh_or_groin_pain',
  'thinking_of_stopping_tablets', 'tiny_red_spots', 'took_paracetamol', 'very_unwell_shivery',
  'vomits_too', 'walking_unsteady', 'wheeze', 'white_patches', 'worse_in_morning_with_vomiting',
  'worse_lying_flat', 'worst_ever_sudden', 'yellow_eyes',
] as const
export type Flag = (typeof flags)[number]

// biome-ignore format: a list
export const emergencyFlags = [
  'airway_swelling', 'cannot_breathe', 'blue_lips', 'collapse', 'seizure', 'stroke_signs',
  'crushing_chest_pain', 'heavy_bleeding', 'new_confusion', 'suicide_plan', 'head_injury_low_platelets',
  'cannot_wake',
] as const satisfies readonly Flag[]
