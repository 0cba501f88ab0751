/** Rarer organisations, groupings and gatherings of the whole world. The form of a line is told in en-organisations.ts. */
export const WORLD = `
United Nations Trusteeship Council|||
United Nations Volunteers|UNV||
United Nations University|UNU||
United Nations Capital Development Fund|UNCDF||
United Nations Office for Disarmament Affairs|UNODA||
United Nations Office of Counter-Terrorism|UNOCT|UN Office of Counter-Terrorism|
United Nations Office for Outer Space Affairs|UNOOSA||
United Nations Office for Disaster Risk Reduction|UNDRR||
United Nations Office for West Africa and the Sahel|UNOWAS||
United Nations Office for South-South Cooperation|UNOSSC||
United Nations Alliance of Civilizations|UNAOC|UN Alliance of Civilizations; Alliance of Civilizations|
United Nations Regional Centre for Preventive Diplomacy for Central Asia|UNRCCA||
United Nations Commission on International Trade Law|UNCITRAL||
United Nations Commission on the Status of Women||Commission on the Status of Women; UN Commission on the Status of Women|
United Nations Permanent Forum on Indigenous Issues|||
United Nations Economic and Social Commission for Western Asia|ESCWA|Economic and Social Commission for Western Asia|
United Nations Convention to Combat Desertification|UNCCD||
United Nations Environment Assembly|UNEA|UN Environment Assembly|
United Nations Climate Change Conference||UN Climate Change Conference; UN Climate Conference; UN Climate Summit; United Nations Climate Change UN Climate Change Conference of the Parties|
Conference of the Parties|||
COP26|||
COP27|||
COP28|||
COP29|||
COP30|||
COP31|||
COP32|||
United Nations Ocean Conference||UN Ocean Conference|
United Nations Food Systems Summit||UN Food Systems Summit|
United Nations Global Compact||UN Global Compact; Global Compact|
United Nations Stabilization Mission in the Democratic Republic of the Congo|||
United Nations Multidimensional Integrated Stabilization Mission in Mali|||
United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|||
United Nations Mission for the Referendum in Western Sahara|MINURSO||
United Nations Interim Security Force for Abyei|UNISFA||
United Nations Military Observer Group in India and Pakistan|UNMOGIP||
United Nations Verification Mission in Colombia||UN Verification Mission in Colombia|
United Nations Integrated Transition Assistance Mission in Sudan|UNITAMS||
United Nations Transitional Assistance Mission in Somalia|UNTMIS|United Nations Assistance Mission in Somalia; UNSOM|
United Nations Mission to Support the Hudaydah Agreement|UNMHA||
United Nations Integrated Peacebuilding Support Office|||
Human Rights Committee||UN Human Rights Committee|
International Law Commission|||
International Residual Mechanism for Criminal Tribunals|IRMCT||
International Criminal Tribunal for Rwanda|ICTR||
International Development Association|||
Multilateral Investment Guarantee Agency|MIGA||
International Centre for Settlement of Investment Disputes|ICSID||
International Trade Centre|ITC||
International Oceanographic Commission||Intergovernmental Oceanographic Commission|
International Hydrographic Organization|||
International Whaling Commission|||
International Coffee Organization|||
International Cocoa Organization|||
International Rubber Study Group|||
International Tropical Timber Organization|||
International Grains Council|||
International Sugar Organization|||
International Cotton Advisory Committee|||
International Vaccine Institute|||
International Institute for Democracy and Electoral Assistance|International IDEA||
International Development Law Organization|IDLO||
International Anti-Corruption Academy|IACA||
International Centre for Migration Policy Development|ICMPD||
International Humanitarian Fact-Finding Commission|||
International Union for the Protection of New Varieties of Plants|UPOV||
International Bureau of Weights and Measures|||
International Exhibitions Bureau||Bureau International des Expositions; International Bureau of Expositions|
International Paralympic Committee|||
International Science and Technology Center|ISTC||
International Partnership for Energy Efficiency Cooperation|||
World Green Economy Organization|||
Hague Conference on Private International Law|HCCH||
World Food Forum|||
World Water Council|||
World Water Forum|||
World Urban Forum|||
World Humanitarian Summit|||
World Summit on the Information Society|WSIS||
World Internet Conference|||
Internet Governance Forum|IGF||
Global Partnership for Effective Development Co-operation|||
Global Forum on Migration and Development|GFMD||
Global Forum on Cyber Expertise|||
Global Counterterrorism Forum|GCTF|Global Counter-Terrorism Forum; Global Counter Terrorism Forum|
Global Forum on Agricultural Research|||
Global Green Growth Institute|GGGI||
Global Crop Diversity Trust||Crop Trust|
Global South Summit||Voice of Global South Summit|
Fund for responding to Loss and Damage|FRLD|Loss and Damage Fund|
Adaptation Fund|||
International Platform on Sustainable Finance|||
Coalition of Finance Ministers for Climate Action|||
Powering Past Coal Alliance|||
Beyond Oil and Gas Alliance|||
High Ambition Coalition||High Ambition Coalition for Nature and People|
Climate Club|||
Like-Minded Developing Countries|||
V20||Vulnerable Twenty|
Leaders Group for Industry Transition|||
Minerals Security Partnership|||
Partnership for Global Infrastructure and Investment|PGII|Partnership for Global Infrastructure|
Indo-Pacific Economic Framework for Prosperity|IPEF|Indo-Pacific Economic Framework|
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP|Trans-Pacific Partnership|
Americas Partnership for Economic Prosperity|APEP||
Alliance for Development in Democracy|||
Partnership for Atlantic Cooperation|||
Combined Maritime Forces|CMF||
Regional Anti-Terrorist Structure||SCO Regional Anti-Terrorist Structure|
Five Power Defence Arrangements|FPDA||
Quadrilateral Coordination Group|QCG||
Non-Proliferation and Disarmament Initiative|NPDI||
New Agenda Coalition|||
Stockholm Initiative for Nuclear Disarmament||Stockholm Initiative|
Zangger Committee|||
Nuclear Energy Agency|NEA|OECD Nuclear Energy Agency|
Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization|||
Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean|OPANAL||
International Peace Institute|||
Geneva Centre for Security Policy|GCSP||
DCAF||Geneva Centre for Security Sector Governance|
Geneva International Centre for Humanitarian Demining|GICHD||
HALO Trust||The HALO Trust|
Mines Advisory Group|||
Norwegian Refugee Council|NRC||
Danish Refugee Council|DRC Refugee Council||
International Rescue Committee|||
International Crisis Group|ICG||
Transparency International|||
Reporters Without Borders|||
Committee to Protect Journalists|CPJ||
Oxfam||Oxfam International|
Save the Children|||
Caritas Internationalis||Caritas|
CARE International|||
World Wide Fund for Nature|WWF|World Wildlife Fund|
Greenpeace|||
Rotary International|||
World Central Kitchen|||
Simon Wiesenthal Center||Simon Wiesenthal Centre|
World Jewish Congress|WJC||
American Jewish Committee|||
World Council of Churches|WCC||
Community of Sant'Egidio||Sant'Egidio|
Aga Khan Development Network|AKDN||
Bill & Melinda Gates Foundation||Bill and Melinda Gates Foundation; Gates Foundation|
Global Energy Interconnection Development and Cooperation Organization|||
Alliance of International Science Organizations|||
Global Development Initiative Group of Friends||Group of Friends of the Global Development Initiative|
China-Africa Cooperation Forum||China-Africa Forum; China-Africa Summit|
China-Arab Cooperation Forum||China-Arab States Forum|
China-GCC Summit|||
China-Pacific Island Countries Foreign Ministers' Meeting|||
Valdai Discussion Club||Valdai Club|
Primakov Readings|||
Moscow Conference on International Security|||
Xiangshan Forum||Beijing Xiangshan Forum|
Paris Peace Forum|||
Doha Forum|||
Manama Dialogue||IISS Manama Dialogue|
Bled Strategic Forum|||
Globsec||GLOBSEC|
Halifax International Security Forum|||
Warsaw Security Forum|||
Riga Conference|||
Lennart Meri Conference|||
Delphi Economic Forum|||
Sir Bani Yas Forum|||
Crans Montana Forum|||
Yalta European Strategy||YES Forum|
Future Investment Initiative|||
Abu Dhabi Sustainability Week|||
Our Ocean Conference|||
One Planet Summit|||
Nuclear Security Summit|||
Summit for a New Global Financing Pact|||
AI Safety Summit||AI Action Summit; AI Seoul Summit|
Hiroshima AI Process||Hiroshima Process|
Nutrition for Growth Summit|||
Petersberg Climate Dialogue|||
Leaders Summit on Climate|||
Christchurch Call|||
Freedom of Religion or Belief Alliance||International Religious Freedom or Belief Alliance|
Alliance for Multilateralism|||
Equal Rights Coalition|||
Generation Equality Forum|||
Women, Peace and Security Focal Points Network|||
International Council of Museums|ICOM||
International Council on Monuments and Sites|ICOMOS||
International Centre for the Study of the Preservation and Restoration of Cultural Property|ICCROM||
World Heritage Committee||UNESCO World Heritage Committee|
International Federation of Journalists|||
International Chamber of Commerce|ICC Chamber||
International Air Transport Association|IATA||
International Road Transport Union|||
Organization for Cooperation of Railways|OSJD||
International Transport Forum|||
International Organisation of Vine and Wine|OIV||
Codex Alimentarius Commission|||
International Plant Protection Convention|IPPC||
CGIAR|||
International Rice Research Institute|IRRI||
International Network for Bamboo and Rattan|INBAR||
Global Alliance for Improved Nutrition|||
Scaling Up Nutrition||SUN Movement|
Unitaid||UNITAID|
Pandemic Fund|||
Stop TB Partnership|||
Partnership for Maternal, Newborn and Child Health|||
Union of European Football Associations|UEFA||
World Anti-Doping Agency|WADA||
Commonwealth Games Federation|||
Olympic Council of Asia|||
International University Sports Federation|FISU||
`;
