/** Letters that few languages have, each with those languages, all in Latin script and lower case. */
export const LETTERS: Record<string, string> = {
  ß: 'de', ü: 'de tr et hu', ö: 'de sv fi hu tr et is', ä: 'de sv fi et sk',
  é: 'fr es pt hu cs sk ca ga is', è: 'fr it ca', ê: 'fr pt', à: 'fr it ca pt', â: 'fr pt ro', î: 'fr ro', ô: 'fr sk pt', û: 'fr', ù: 'fr it', œ: 'fr', ç: 'fr pt ca tr sq', ë: 'fr nl sq', ï: 'fr ca nl',
  ñ: 'es gl eu', í: 'es cs sk hu pt is ga ca', ó: 'es pl hu sk pt is ga ca', ú: 'es cs sk hu pt is ga ca', á: 'es cs sk hu pt is ga', ì: 'it', ò: 'it ca', ã: 'pt', õ: 'pt et',
  å: 'sv da no', æ: 'da no is', ø: 'da no', ð: 'is', þ: 'is', ý: 'cs sk is',
  ł: 'pl', ą: 'pl lt', ę: 'pl lt', ż: 'pl mt', ź: 'pl', ć: 'pl hr', ń: 'pl', ś: 'pl', ř: 'cs', ů: 'cs', ě: 'cs', ď: 'cs sk', ť: 'cs sk', ň: 'cs sk', ľ: 'sk', ĺ: 'sk', ŕ: 'sk',
  č: 'cs sk hr sl lt lv', š: 'cs sk hr sl lt lv et', ž: 'cs sk hr sl lt lv et', đ: 'hr vi', ő: 'hu', ű: 'hu', ș: 'ro', ț: 'ro', ş: 'tr ro', ţ: 'ro', ă: 'ro vi', ğ: 'tr', ı: 'tr',
  ā: 'lv', ē: 'lv', ī: 'lv', ķ: 'lv', ļ: 'lv', ņ: 'lv', ģ: 'lv', ū: 'lv lt', ė: 'lt', į: 'lt', ų: 'lt', ĉ: 'eo', ŝ: 'eo', ŭ: 'eo', ħ: 'mt', ġ: 'mt', ċ: 'mt', ŵ: 'cy', ŷ: 'cy', ʻ: 'uz',
  ơ: 'vi', ư: 'vi', ả: 'vi', ấ: 'vi', ầ: 'vi', ẩ: 'vi', ẫ: 'vi', ậ: 'vi', ắ: 'vi', ằ: 'vi', ẳ: 'vi', ẵ: 'vi', ặ: 'vi', ế: 'vi', ề: 'vi', ể: 'vi', ễ: 'vi', ệ: 'vi', ỉ: 'vi', ị: 'vi', ọ: 'vi', ỏ: 'vi',
  ố: 'vi', ồ: 'vi', ổ: 'vi', ỗ: 'vi', ộ: 'vi', ớ: 'vi', ờ: 'vi', ở: 'vi', ỡ: 'vi', ợ: 'vi', ụ: 'vi', ủ: 'vi', ứ: 'vi', ừ: 'vi', ử: 'vi', ữ: 'vi', ự: 'vi', ỳ: 'vi', ỷ: 'vi', ỹ: 'vi', ạ: 'vi', ẹ: 'vi', ẻ: 'vi', ẽ: 'vi', ĩ: 'vi', ũ: 'vi',
};
