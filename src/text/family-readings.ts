/**
 * How family names in Chinese characters are read in Korea and in Viet Nam, as they are usually written in Latin letters,
 * without marks. Pinyin is not their sound: 尹 is Yoon, 范 is Pham.
 */
const READINGS = `
金kim,gim,kim 李lee,yi,rhee,ri,ly 朴park,pak,bak 崔choi,choe 郑jung,chung,jeong,chong,trinh 姜kang,gang,khuong 赵cho,jo,trieu
尹yoon,yun,doan 张jang,chang,truong 林lim,im,rim,lam 韩han,hang 吴oh,o,ngo 徐suh,seo,so,tu 申shin,sin,than 权kwon,gwon,quyen
黄hwang,hoang,huynh 安ahn,an 宋song,tong 柳yoo,ryu,yu,lieu 洪hong 全jeon,chun,jun,toan 高ko,koh,go,cao 文moon,mun,van
梁yang,ryang,luong 孙son,sohn,ton 裴bae,pae,bui 白baek,paik,paek,bach 许heo,hur,huh,ho,hua 南nam 沈shim,sim,tham 卢roh,noh,ro,lo
河ha 郭kwak,gwak,quach 成sung,seong,thanh 车cha 朱joo,chu,ju 禹woo,u,wu,vu 具koo,gu,ku 辛shin,tan 任im,yim,nham 罗na,ra,la
田jeon,chun,dien 闵min 陈jin,chin,tran 池ji,chi 严eom,um,nghiem 元won 千chun,cheon 方bang,pang,phuong 孔kong,gong,khong
康kang,khang 玄hyun,hyeon 边byun,byeon 廉yum,yeom 马ma,mah 吉gil,kil 魏wi,nguy 王wang,vuong 潘ban,pan,phan 奇ki,gi 陆yuk,luc
阮nguyen,won 黎le,lyeo 范pham,bum 武vu,vo,moo 邓dang 杜do,du,doo 胡ho 杨yang,duong 苏to,so 丁jung,dinh,chung 何ha 陶do,dao
段dan,doan 曹cho,jo,tao 叶diep 谢ta,sa 汤thang 郎lang 蔡chae,thai 庄trang 石seok,thach 严nghiem 冯phung 农nong
`;

let readings: Map<string, readonly string[]> | undefined;

/** Small letters; none where the character is no family name of theirs that is known here. */
export function familyReadingsOf(character: string): readonly string[] {
  readings ??= new Map(
    READINGS.trim()
      .split(/\s+/)
      .map((one) => [one[0]!, one.slice(1).split(",")]),
  );
  return readings.get(character) ?? [];
}
