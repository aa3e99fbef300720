/** The keys of the first vocabulary. People's profiles hold their ids: none may go or come to mean something else. */
export const firstKeys: readonly string[] = `
  programming javascript typescript python java kotlin scala csharp dotnet cpp c go rust php laravel
  symfony ruby rails swift ios android mobile react_native flutter html css tailwind react nextjs vue
  angular svelte nodejs express django flask fastapi spring hibernate rest_api graphql grpc microservices
  git cicd devops docker kubernetes terraform ansible aws azure gcp cloud linux bash powershell
  windows_server networking vmware it_support it_security testing agile scrum jira ux_design ui_design
  figma embedded sap_abap product_management accessibility wordpress redis rabbitmq prometheus sql
  postgresql mysql sql_server oracle sqlite mongodb elasticsearch snowflake bigquery redshift
  data_warehousing data_modelling etl airflow dbt spark databricks hadoop kafka flink data_engineering
  data_analysis data_science machine_learning deep_learning pytorch tensorflow nlp computer_vision mlops
  pandas r_lang statistics power_bi tableau looker bi data_governance web_analytics gis nursing
  patient_care treatment_care elderly_care intensive_care ventilation emergency_care anaesthesia
  surgery_assist wound_care medication vital_signs care_documentation care_planning infection_control
  palliative paediatrics dementia_care mental_health midwifery physiotherapy occupational_therapy
  speech_therapy pharmacy medical_assistance phlebotomy laboratory radiology dental_assist first_aid
  medical_billing social_work praxis_guidance clinical_trials massage orbis electrical_install
  electrical_testing wiring_regs fault_finding control_panels plc automation knx solar ev_charging
  fire_alarms plumbing heating hvac welding metalwork cnc machining industrial_mechanics maintenance
  hydraulics mechatronics vehicle_repair high_voltage carpentry masonry painting drywall tiling roofing
  scaffolding landscaping cad bim blueprints site_management occupational_safety quality_control assembly
  machine_operation cable_pulling facility_management ms_office excel word powerpoint outlook
  google_workspace office_admin scheduling correspondence minute_taking filing data_entry typing reception
  accounting accounts_payable payroll datev sap erp controlling budgeting financial_reporting tax audit
  financial_analysis procurement project_management process_improvement quality_management recruiting hr
  labour_law legal_assist gdpr insurance real_estate translation event_planning technical_writing sales
  b2b_sales account_management lead_generation negotiation crm salesforce hubspot sales_forecast tendering
  customer_service complaint_handling call_centre retail cash_handling merchandising marketing seo
  online_ads social_media content_marketing email_marketing ecommerce brand market_research
  public_relations graphic_design video_editing photography teaching lesson_planning classroom_mgmt
  curriculum assessment sen safeguarding early_years childcare primary_teaching secondary_teaching
  maths_teaching language_teaching adult_education training tutoring elearning parent_comms pedagogy
  music_teaching sports_coaching research academic_writing counselling cooking baking menu_planning
  food_safety waiting bartending hotel booking_systems housekeeping cleaning catering guest_relations
  tourism hairdressing beauty security_guard warehousing picking forklift crane inventory shipping
  supply_chain logistics_planning customs truck_driving driving delivery adr wms fleet packing
  public_transport production_planning leadership teamwork communication presentation problem_solving
  time_management conflict change_mgmt mentoring shift_planning business_analysis stakeholder strategy
  english german french spanish italian portuguese polish russian ukrainian turkish arabic dutch romanian
  chinese japanese catalan croatian hindi swedish danish czech greek hungarian vietnamese korean persian
  sign_language
`
  .trim()
  .split(/\s+/);
