import { soundForm } from "./romanization.ts";

/**
 * Given names that stand for one another: short forms, and the forms that neighbouring languages give to one name. A line is
 * one name. Two persons whose given names stand in one line may be one; nothing more is said by it.
 */
const NAMES = `
abigail abby
albert al bert
alexander aleksandr alexandr oleksandr alyaksandr aliaksandr alexandre alessandro alejandro aleksandar alex alec sasha sacha
alexandra oleksandra aleksandra alessandra sandra
alexey aleksei oleksiy oleksii aliaksei
anatoly anatoliy anatol anatolii
andrew andrei andriy andrii andrej andrzej andres andre andreas andrea andy drew
anthony antony antonio antoine anton tony
artem artyom artiom
arthur artur
benjamin ben
bohdan bogdan
boris borys
catherine katherine kathryn ekaterina kateryna katarzyna kate cathy kathy katie
charles carlos karl carl charlie chuck
christopher chris christoph
daniel dan danny danylo daniil danila
david dave dawid davyd
deborah debra deb debbie
denis denys dennis
dmitry dmitri dmytro dzmitry dimitri dimitrios
donald don
douglas doug
edward ed eddie ted eduard eduardo
elizabeth elisabeth liz beth lisa betsy betty yelizaveta
eugene yevgeny evgeny yevhen evgenii gene
frederick fred frederik friedrich
gabriel gabe
george georgy heorhiy georgios jorge giorgio jerzy
gregory greg grigory hryhoriy
helen helena olena elena yelena alena
henry henri enrique hank harry heinrich
ihor igor
irina iryna irena
james jim jimmy jamie jacques
jacob jake yakov yakiv
jennifer jen jenny
jeffrey geoffrey jeff geoff
john ivan johann juan jean jan giovanni jon johnny jack yan
jonathan jon
joseph joe jose josef yosyp iosif giuseppe
joshua josh
julia yulia yuliya iuliia julie
kenneth ken
lawrence laurence larry
leonard len
leonid leonidas
louis luis ludwig luigi lewis
lyudmila liudmyla ludmila
margaret maggie meg peggy
maria mary mariya marie
mark marc marco markus marcus
matthew matt matteo matviy
maxim maksim maksym maxime
michael mike mikhail mykhailo mikhailo michel michal miguel michele mick
nathaniel nathan nate
natalia nataliya natalya natalie
nicholas nick nikolai nikolay mykola nicolas nikola mikalai
nikita mykyta
oksana aksana
oleg oleh
olga olha volha
patrick pat paddy
paul pavel pavlo pablo paolo
peter petr pyotr petro pedro pierre pete piotr
philip phil philippe felipe filip
rebecca becky
richard rick rich dick ricardo
robert bob rob bobby roberto
ronald ron
rostislav rostyslav
samantha sam
samuel sam
sergei sergey serhiy serhii siarhei sergio serge
stanislav stan stanislaw
stephen steven steve stefan stepan esteban stephane etienne
susan sue suzanne
svetlana svitlana sviatlana
theodore ted theo fyodor fedir
thomas tom tommy tomas
timothy tim tymofiy timofei
valentin valentyn
valery valeriy valerii
vadim vadym
vasily vasyl basil
victor viktor viktar
victoria viktoria viktoriia vicky
vitaly vitaliy vitalii
vladimir volodymyr uladzimir
vladislav vladyslav uladzislau
vsevolod
vyacheslav viacheslav slava
walter wally
william bill will billy liam guillermo willy
yaroslav iaroslav jaroslav
yury yuri yuriy iurii juri
zachary zach zack
`;

let groups: Map<string, Set<number>> | undefined;

function table(): Map<string, Set<number>> {
  const made = new Map<string, Set<number>>();
  for (const [number, line] of NAMES.trim().split("\n").entries()) {
    for (const name of line.split(" ")) {
      const key = soundForm(name);
      made.set(key, (made.get(key) ?? new Set()).add(number));
    }
  }
  return made;
}

/** Whether two given names, each in its {@link soundForm}, are forms of one. */
export function sameGivenName(a: string, b: string): boolean {
  groups ??= table();
  const [ofA, ofB] = [groups.get(a), groups.get(b)];
  return ofA !== undefined && ofB !== undefined && [...ofA].some((number) => ofB.has(number));
}
